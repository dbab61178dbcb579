package pep.catalog.pricing;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

/** The indexes of price books and list prices. */
@Configuration(proxyBeanMethods = false)
class PricingConfiguration {

  @Bean
  Migration priceBookWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-price-books-words", PriceBook.KIND, converter);
  }

  @Bean
  Migration pricingIndexes() {
    return Migration.of("2026-11-24-pricing-indexes", PricingConfiguration::indexes);
  }

  private static void indexes(MongoDatabase database) {
    var books = database.getCollection("price_books");
    books.createIndex(
        Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
    books.createIndex(
        Indexes.ascending("vendorId", "kind", "period.from"), new IndexOptions().name("inForce"));
    database
        .getCollection("list_prices")
        .createIndex(
            Indexes.ascending("vendorId", "bookId", "productCode"),
            new IndexOptions().name("product").unique(true));
  }
}
