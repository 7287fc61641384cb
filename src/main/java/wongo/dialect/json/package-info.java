/// Front matter spelled in JSON: in braces at the very start of the file, as Hugo reads it, or
/// without the outer braces up to a line of `;;;`, as Hexo does.
///
/// Always true:
///
/// - What is not the value asked for stays, to the character: indentation, blanks around colons,
///   escapes, the order of the fields, duplicate keys.
/// - A change is handed out only after its result was read again and found to say the new value
///   there and the old one everywhere else.
/// - Front matter that does not parse is kept and never rewritten. Nothing makes reading fail, hang
///   or overflow.
///
/// Decisions:
///
/// - **A scanner of our own finds the places, Gson says what they mean**: a head counts as read
///   only where both agree. Gson alone lost, for it knows no places; the scanner alone, for JSON
///   has corners (surrogates, numbers) in which a second opinion is worth its cost.
/// - **A brace opens front matter only if a key follows it** and nothing follows the closing one in
///   its line: templates (`{{`, `{%`) and kramdown's attributes (`{:`) begin with braces as well.
/// - **Of a text, only the chars that differ are written again**, so that escapes beside them stay.
/// - JSON knows no dates: a date is written as a text.
@NullMarked
package wongo.dialect.json;

import org.jspecify.annotations.NullMarked;
