/** Requests that must be refused, made from what the document of the API says of each value. */
@NullMarked
package pep.platform.test.requests;

import org.jspecify.annotations.NullMarked;
