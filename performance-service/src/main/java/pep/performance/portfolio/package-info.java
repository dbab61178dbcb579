/** Portfolio: the whole channel by potential and performance, and who moved. */
@NullMarked
package pep.performance.portfolio;

import org.jspecify.annotations.NullMarked;
