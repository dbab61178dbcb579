/** Partners that are taken over from another system, many at a time. */
@NullMarked
package pep.partner.takeover;

import org.jspecify.annotations.NullMarked;
