/** Next best actions: what may help a partner, who does it, and whether it helped. */
@NullMarked
package pep.performance.action;

import org.jspecify.annotations.NullMarked;
