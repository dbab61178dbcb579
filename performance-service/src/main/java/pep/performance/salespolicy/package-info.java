/** What a vendor asks of the sales that it is sent, beside what every sale has to say. */
@NullMarked
package pep.performance.salespolicy;

import org.jspecify.annotations.NullMarked;
