/** HTTP for this feature. */
@NullMarked
package pep.promotion.ledger.web;

import org.jspecify.annotations.NullMarked;
