package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class IdentitySettingsTest {

  @Test
  void readsTheInstallationsEnvironment() {
    IdentitySettings settings = from(Map.of("PEP_OPERATOR_SECRET", " secret "));

    assertThat(settings.operatorSecret()).isEqualTo("secret");
    assertThat(settings.portalSecret()).isNull();
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void takesAnEmptySecretForNone() {
    assertThat(from(Map.of("PEP_OPERATOR_SECRET", "key", "PEP_PORTAL_SECRET", "")).portalSecret())
        .isNull();
  }

  private static IdentitySettings from(Map<String, Object> environment) {
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    var source = new SystemEnvironmentPropertySource(name, environment);
    return new Binder(ConfigurationPropertySources.from(source))
        .bind("pep", IdentitySettings.class)
        .get();
  }
}
