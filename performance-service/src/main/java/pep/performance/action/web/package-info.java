/** Next best actions over HTTP. */
@NullMarked
package pep.performance.action.web;

import org.jspecify.annotations.NullMarked;
