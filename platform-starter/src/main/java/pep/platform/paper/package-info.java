/**
 * Statements, invoices and quotes as paper has them: PDF with a font of its own, whatever their
 * script.
 */
@NullMarked
package pep.platform.paper;

import org.jspecify.annotations.NullMarked;
