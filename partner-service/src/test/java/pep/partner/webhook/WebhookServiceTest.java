package pep.partner.webhook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import pep.platform.test.ServiceTest;

/**
 * The whole service with receivers on this machine allowed, and failures retried within moments.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@TestPropertySource(
    properties = {
      "pep.webhook.allowed-networks=127.0.0.0/8",
      "pep.webhook.retry-delays=50ms,100ms,200ms",
      "pep.webhook.sweep=50ms",
      "pep.webhook.timeout=3s",
      "pep.webhook.breaker-failures=1000"
    })
public @interface WebhookServiceTest {}
