#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, unreachable_pub)]
use std::path::Path;
use std::time::Instant;
use vademecum::cache::Cache;
use vademecum::output::Memory;
use vademecum::pipeline::{build, Options};
use vademecum::sources::Sources;
fn main() {
    let root = std::env::args().nth(1).unwrap();
    let options = Options { base_url: None, today: "2026-10-01".parse().unwrap(), drafts: true };
    let mut cache = Cache::default();
    let mut last = std::collections::BTreeMap::new();
    let file = Path::new(&root).join("content/ademen/hernia-oefeningen-17.md");
    let file = if file.exists() { file } else { walk(&Path::new(&root).join("content")) };
    println!("{}", file.display());
    let original = std::fs::read_to_string(&file).unwrap();
    for step in 0..8 {
        match step {
            2 | 3 => std::fs::write(&file, format!("{original}\nMore words {step}.\n")).unwrap(),
            4 | 5 => std::fs::write(&file, original.replacen("title: ", &format!("title: A{step} "), 1)).unwrap(),
            6 => std::fs::write(&file, original.replacen("title: ", &format!("slug: x{step}\ntitle: "), 1)).unwrap(),
            7 => std::fs::write(&file, &original).unwrap(),
            _ => {}
        }
        let t = Instant::now();
        let (sources, found) = Sources::load(Path::new(&root)).unwrap();
        let loaded = t.elapsed();
        let t = Instant::now();
        let sink = Memory::after(last);
        let built = build(&sources, found, &options, &mut cache, &sink).unwrap();
        last = sink.into_files();
        println!("step {step}: load {loaded:?} build {:?} rendered {:?} diagnostics {} files {}", t.elapsed(), built.rendered.iter().map(|r| r.1.to_string()).fold(std::collections::BTreeMap::<String,usize>::new(), |mut m, x| { *m.entry(x).or_default() += 1; m }), built.diagnostics.len(), last.len());
    }
}
fn walk(dir: &Path) -> std::path::PathBuf {
    let mut files: Vec<_> = walkdir::WalkDir::new(dir).into_iter().map(|e| e.unwrap().into_path()).filter(|p| p.extension().is_some_and(|e| e == "md") && !p.to_string_lossy().contains("/_")).collect();
    files.sort(); files[files.len() / 2].clone()
}
