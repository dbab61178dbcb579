/** The caller's first page, composed of what the services answer within their deadline. */
@NullMarked
package pep.gateway.home;

import org.jspecify.annotations.NullMarked;
