/** Whether it is clear that partners earn enough on what a program or a promotion is for. */
@NullMarked
package pep.promotion.profitability;

import org.jspecify.annotations.NullMarked;
