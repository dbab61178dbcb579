/** Smaller answers, with entity tags that stay true. */
@NullMarked
package pep.gateway.compression;

import org.jspecify.annotations.NullMarked;
