/// Tables as text files hold them: rows of texts, parted by a delimiter, as bytes in some encoding.
///
/// A [wongo.csv.CsvForm] is how such a table is written down; [wongo.csv.CsvForm#write] and
/// [wongo.csv.CsvFound#of] go from rows to bytes and back. [wongo.csv.Delimiter] does the same with
/// text alone, as it lies on a clipboard.
///
/// What always holds:
///
/// - What is written is read as the same rows, for all texts that the encoding can hold and that
///   end their lines with `\n`.
/// - Rows keep their length: nothing is added to short ones, nothing cut off long ones.
/// - No byte is guessed: what is in no encoding known here is refused with its line.
///
/// Decisions:
///
/// - **FastCSV parts the fields.** It knows RFC 4180 and what programs do beside it, and depends on
///   nothing. Splitting by hand, the option that lost, is wrong at the first quoted line break.
/// - **Quotes that are not closed as they should be are an error**, since reading on would put the
///   rest of the file in one cell.
/// - **Of delimiters that part a table equally well the comma comes last**: numbers and sentences
///   hold commas, and hardly ever as many tabs, semicolons or bars in each row.
/// - **CP949 comes after UTF-8.** Korean text in CP949 is no UTF-8 but for a few words made up for
///   the purpose; the other way around nearly everything can be read as something.
@NullMarked
package wongo.csv;

import org.jspecify.annotations.NullMarked;
