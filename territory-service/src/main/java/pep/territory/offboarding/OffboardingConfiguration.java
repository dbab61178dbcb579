package pep.territory.offboarding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;

@Configuration(proxyBeanMethods = false)
class OffboardingConfiguration {

  @Bean
  DueWork offboarding(OffboardingWork work) {
    return new DueWork("offboarding", Offboarding.KIND.collection(), work::workOff);
  }
}
