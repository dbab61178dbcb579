/** Merit: what partners get from the vendor beside what they contribute, and beside their peers. */
@NullMarked
package pep.performance.merit;

import org.jspecify.annotations.NullMarked;
