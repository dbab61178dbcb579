/** What is usual in a channel: what each partner is expected to sell, and what shortfalls cost. */
@NullMarked
package pep.performance.diagnosis.expectation;

import org.jspecify.annotations.NullMarked;
