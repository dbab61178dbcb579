package pep.gateway.settings;

import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;
import org.springframework.stereotype.Component;

/** Lets settings name networks in CIDR notation. */
@Component
@ConfigurationPropertiesBinding
class NetworkConverter implements Converter<String, InetAddressMatcher> {

  @Override
  public InetAddressMatcher convert(String source) {
    return InetAddressMatchers.fromIpAddress(source.strip());
  }
}
