/// Image files as bytes: what they are, and the same images smaller, or without the place where
/// they were taken.
///
/// Always true:
///
/// - Bytes come in and bytes go out; nothing here knows a path.
/// - Nothing fails: bytes that are no image, or one that cannot be worked on, are an empty value.
/// - What is not asked for stays: taking the position off does not touch a pixel.
///
/// Decisions:
///
/// - **A smaller photo is stored upright**, since what says which way up it is (EXIF) does not come
///   along; neither does where it was taken.
/// - **A file is what its first bytes say**, not its name: names of photos sent by messengers lie.
@NullMarked
package wongo.image;

import org.jspecify.annotations.NullMarked;
