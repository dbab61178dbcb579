package pep.promotion.telling;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.due.DueWork;

@Configuration(proxyBeanMethods = false)
class TellingConfiguration {

  @Bean
  DueWork offerTelling(OfferTellings tellings) {
    return new DueWork("offer-telling", OfferTelling.KIND.collection(), tellings::tell);
  }
}
