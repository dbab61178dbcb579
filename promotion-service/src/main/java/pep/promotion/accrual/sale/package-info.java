/** The sales that rebates are reckoned on, as they stand after returns and corrections. */
@NamedInterface
@NullMarked
package pep.promotion.accrual.sale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
