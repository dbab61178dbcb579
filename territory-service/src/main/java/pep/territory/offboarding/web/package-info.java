/** How the vendor sees and says what becomes of what a partner holds. */
@NullMarked
package pep.territory.offboarding.web;

import org.jspecify.annotations.NullMarked;
