package wongo.cli;

import wongo.article.Article;
import wongo.storage.Document;

import java.nio.file.Path;

/// A file and the article in it.
record Post(Document document, Article article) {
    Path path() {
        return document.path();
    }

    String name() {
        return document.path().getFileName().toString();
    }
}
