/** Statements and ledgers as paper has them: PDF with a font of its own, whatever their script. */
@NullMarked
package pep.promotion.paper;

import org.jspecify.annotations.NullMarked;
