/** The portal's files and its session: who signs in by browser holds a cookie, never a token. */
@NullMarked
package pep.gateway.portal;

import org.jspecify.annotations.NullMarked;
