/** What is reckoned for a partner under one promotion, and who has to be reckoned again. */
@NullMarked
package pep.promotion.accrual.book;

import org.jspecify.annotations.NullMarked;
