/** Access that ended before its tokens do, as the issuer tells of it on the broker. */
@NullMarked
package pep.gateway.access;

import org.jspecify.annotations.NullMarked;
