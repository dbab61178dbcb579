package pep.platform.test;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import pep.platform.readiness.Readiness;

/** Lets tests begin once the service has prepared its database, as its own work does. */
final class ReadyService implements BeforeAllCallback {

  private static final Duration LIMIT = Duration.ofMinutes(1);

  @Override
  public void beforeAll(ExtensionContext test) {
    SpringExtension.getApplicationContext(test)
        .getBeanProvider(Readiness.class)
        .ifAvailable(readiness -> Awaitility.await().atMost(LIMIT).until(readiness::isReady));
  }
}
