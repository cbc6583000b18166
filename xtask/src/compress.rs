//! Compressed copies beside the files. They are made once at the highest level, rather than by the host at each request
//! at a low one.

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use std::io::Write;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A file with its compressed forms.
pub struct Compressed {
    /// In brotli.
    pub br: Vec<u8>,
    /// In gzip.
    pub gz: Vec<u8>,
}

/// Compresses all of them, on all cores; the results are in the order of the files.
pub fn all(files: &[&[u8]]) -> Result<Vec<Compressed>> {
    let next = AtomicUsize::new(0);
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get).min(files.len().max(1));
    let work = || -> Result<Vec<(usize, Compressed)>> {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(at) else {
                return Ok(done);
            };
            done.push((at, Compressed { br: brotli(file)?, gz: gzip(file)? }));
        }
    };
    let mut results = std::thread::scope(|scope| -> Result<Vec<(usize, Compressed)>> {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let mut results = Vec::new();
        for thread in threads {
            results.extend(thread.join().map_err(|_| anyhow::anyhow!("a compressing thread stopped"))??);
        }
        Ok(results)
    })?;
    results.sort_by_key(|(at, _)| *at);
    Ok(results.into_iter().map(|(_, compressed)| compressed).collect())
}

/// Brotli at its highest level, as the budget counts.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let parameters =
        ::brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    ::brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order_of_the_files() {
        let texts: Vec<String> = (0..20).map(|at| format!("file {at} ").repeat(at + 1)).collect();
        let files: Vec<&[u8]> = texts.iter().map(|text| text.as_bytes()).collect();
        let compressed = all(&files).unwrap();
        assert_eq!(compressed.len(), files.len());
        for (file, compressed) in files.iter().zip(&compressed) {
            let mut back = Vec::new();
            ::brotli::BrotliDecompress(&mut compressed.br.as_slice(), &mut back).unwrap();
            assert_eq!(&back, file);
        }
    }
}
