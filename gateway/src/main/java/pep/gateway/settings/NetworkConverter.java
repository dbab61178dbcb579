package pep.gateway.settings;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets settings name networks in CIDR notation. */
@Component
@ConfigurationPropertiesBinding
class NetworkConverter implements Converter<String, Network> {

  @Override
  public Network convert(String source) {
    return Network.of(source);
  }
}
