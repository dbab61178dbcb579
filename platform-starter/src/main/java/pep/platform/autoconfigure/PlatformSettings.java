package pep.platform.autoconfigure;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param room the service's short name: its consumer, its event source and the path of its own
 *     documents, such as {@code partner}
 * @param origin where callers reach the platform; the issuer of tokens and the base of links
 * @param jwksUri where the issuer publishes its keys
 * @param absentConsumers consumers that this installation does not run
 * @param ownedFacts facts that this service keeps itself and can send again
 */
@ConfigurationProperties("pep")
public record PlatformSettings(
    String room,
    @DefaultValue("http://127.0.0.1:8080") String origin,
    @DefaultValue("http://127.0.0.1:8081/oauth2/jwks") String jwksUri,
    @DefaultValue({}) Set<String> absentConsumers,
    @DefaultValue({}) Set<String> ownedFacts) {}
