package pep.catalog.product;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import pep.platform.aggregate.SearchIndex;
import pep.platform.schema.Migration;

/** The indexes of products and bundles. */
@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

  @Bean
  Migration productWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-products-words", Product.KIND, converter);
  }

  @Bean
  Migration bundleWords(MongoConverter converter) {
    return SearchIndex.of("2026-11-29-bundles-words", Bundle.KIND, converter);
  }

  @Bean
  Migration productIndexes() {
    return Migration.of("2026-11-24-product-indexes", ProductConfiguration::products);
  }

  @Bean
  Migration productTextIndex() {
    return Migration.of(
        "2026-11-29-products-without-text-index",
        database -> database.getCollection("products").dropIndex("text"));
  }

  @Bean
  Migration bundleIndexes() {
    return Migration.of("2026-11-24-bundle-indexes", ProductConfiguration::bundles);
  }

  private static void products(MongoDatabase database) {
    var products = database.getCollection("products");
    products.createIndex(
        Indexes.ascending("vendorId", "code"), new IndexOptions().name("code").unique(true));
    products.createIndex(
        Indexes.ascending("vendorId", "name", "_id"), new IndexOptions().name("byName"));
    products.createIndex(
        Indexes.ascending("vendorId", "productLine", "code"),
        new IndexOptions().name("byProductLine"));
    products.createIndex(
        Indexes.compoundIndex(
            Indexes.ascending("vendorId"),
            Indexes.text("code"),
            Indexes.text("name"),
            Indexes.text("description"),
            Indexes.text("productLine"),
            Indexes.text("positioning.unique"),
            Indexes.text("positioning.forWhom"),
            Indexes.text("positioning.against")),
        new IndexOptions()
            .name("text")
            // Product texts are in any language; a stemmer for one would spoil the others.
            .defaultLanguage("none")
            .weights(new Document("code", 10).append("name", 5)));
  }

  private static void bundles(MongoDatabase database) {
    // A partner's own codes are its own: two partners may use the same.
    database
        .getCollection("bundles")
        .createIndex(
            Indexes.ascending("vendorId", "partnerId", "code"),
            new IndexOptions().name("code").unique(true));
  }
}
