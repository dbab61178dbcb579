/** What a partner earned, line by line, with the reason of each. */
@NamedInterface
@NullMarked
package pep.promotion.accrual.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
