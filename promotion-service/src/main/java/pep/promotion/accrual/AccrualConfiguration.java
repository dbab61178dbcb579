package pep.promotion.accrual;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pep.platform.schema.Migration;
import pep.promotion.accrual.book.Arrivals;
import pep.promotion.accrual.book.Books;
import pep.promotion.accrual.claim.Claims;
import pep.promotion.accrual.claim.EarlierEntries;
import pep.promotion.accrual.sale.RelatedSales;
import pep.promotion.accrual.sale.SalesPages;
import pep.promotion.accrual.sale.UnsummedSales;

@Configuration(proxyBeanMethods = false)
class AccrualConfiguration {

  @Bean
  Migration salesIndexes() {
    return SalesPages.indexes();
  }

  @Bean
  Migration unsummedIndexes() {
    return UnsummedSales.indexes();
  }

  @Bean
  Migration relatedIndexes() {
    return RelatedSales.indexes();
  }

  @Bean
  Migration arrivalIndexes() {
    return Arrivals.indexes();
  }

  @Bean
  Migration bookIndexes() {
    return Books.indexes();
  }

  @Bean
  Migration heldBookIndex() {
    return Books.byHeld();
  }

  @Bean
  Migration claimsByOrder() {
    return Claims.byOrder();
  }

  @Bean
  Migration claimIndexes() {
    return Claims.indexes();
  }

  @Bean
  Migration claimsOfEarlierEntries() {
    return EarlierEntries.claims();
  }
}
