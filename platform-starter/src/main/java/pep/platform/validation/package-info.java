/** Constraints that requests of all services share, each said by the document of the API too. */
@NullMarked
package pep.platform.validation;

import org.jspecify.annotations.NullMarked;
