/** Access tokens: whose they are, and that the issuer signed them. */
@NullMarked
package pep.gateway.identity;

import org.jspecify.annotations.NullMarked;
