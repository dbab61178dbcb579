/** What becomes of a partner's grants, deals and outlets when it goes. */
@NullMarked
package pep.territory.offboarding;

import org.jspecify.annotations.NullMarked;
