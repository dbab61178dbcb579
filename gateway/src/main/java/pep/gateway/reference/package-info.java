/** What a developer reads: the merged OpenAPI document, its explorer, every error code. */
@NullMarked
package pep.gateway.reference;

import org.jspecify.annotations.NullMarked;
