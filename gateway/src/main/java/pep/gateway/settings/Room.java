package pep.gateway.settings;

import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param code the short name that its own paths carry ({@code /api/<code>/…}), such as {@code
 *     partner}
 * @param service its name in sentences, metrics and problems, such as {@code partner-service}
 * @param url where it listens; scheme, host and port
 */
public record Room(String code, String service, URI url) {}
