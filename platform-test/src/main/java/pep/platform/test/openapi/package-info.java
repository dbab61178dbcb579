/** The document of a service's API, derived from its handlers: nothing is described twice. */
@NullMarked
package pep.platform.test.openapi;

import org.jspecify.annotations.NullMarked;
