/** The addresses that facts are told to, and how each fares. */
@NamedInterface
@NullMarked
package pep.partner.webhook.endpoint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
