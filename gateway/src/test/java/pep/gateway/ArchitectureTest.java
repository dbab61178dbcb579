package pep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

  private final ApplicationModules modules = ApplicationModules.of(GatewayApplication.class);

  @Test
  void featuresUseOnlyWhatOthersPublishAndFormNoCycle() {
    modules.verify();
  }

  @Test
  void everyFeatureIsFound() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .as("guards the rule above against looking at nothing")
        .contains(
            "settings",
            "correlation",
            "problems",
            "identity",
            "rooms",
            "routing",
            "composition",
            "home",
            "consequences",
            "workqueue",
            "broker",
            "live",
            "portal",
            "reference");
  }
}
