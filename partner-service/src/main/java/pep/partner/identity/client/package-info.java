/** The clients by which other systems call the API. */
@NamedInterface
@NullMarked
package pep.partner.identity.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
