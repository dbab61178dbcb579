/** What whoever runs the installation sees of its vendors, and does with them. */
@NullMarked
package pep.partner.operation;

import org.jspecify.annotations.NullMarked;
