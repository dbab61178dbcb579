package pep.catalog.quote.clients;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How promotion-service is asked.
 *
 * @param url where it is
 * @param timeout how long an answer is waited for
 * @param maxConcurrent questions under way at once; further ones go without offers
 * @param openFor how long the breaker asks nothing after it opened
 */
@ConfigurationProperties("pep.promotion")
record PromotionProperties(
    String url,
    @DefaultValue("2s") Duration timeout,
    @DefaultValue("32") int maxConcurrent,
    @DefaultValue("5s") Duration openFor) {}
