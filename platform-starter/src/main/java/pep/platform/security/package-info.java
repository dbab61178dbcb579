/** Token validation and scopes; everything is refused unless a rule allows it. */
@NullMarked
package pep.platform.security;

import org.jspecify.annotations.NullMarked;
