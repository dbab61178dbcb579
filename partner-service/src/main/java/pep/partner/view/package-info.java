/** Named views: what a list was narrowed to, how it was sorted and which columns it showed. */
@NullMarked
package pep.partner.view;

import org.jspecify.annotations.NullMarked;
