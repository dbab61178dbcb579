/** Budgets that are never exceeded: limit, reserved, spent and live reservations. */
@NullMarked
package pep.promotion.budget;

import org.jspecify.annotations.NullMarked;
