package pep.partner.identity.secondfactor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation asks of its own people.
 *
 * @param secondFactor whether an operator shows a second factor
 */
@ConfigurationProperties("pep.operators")
public record OperatorSettings(@DefaultValue("true") boolean secondFactor) {}
