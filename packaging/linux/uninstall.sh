#!/bin/sh
# Removes what install.sh put into ~/.local. Settings, what is known of photos, and the record of what was moved to the
# trash stay; where they are is told.
#
#     sh uninstall.sh
#     PREFIX=/somewhere sh uninstall.sh     as it was installed
set -eu

prefix=${PREFIX:-$HOME/.local}
data=$prefix/share
if [ -z "${PREFIX:-}" ]; then
    data=${XDG_DATA_HOME:-$data}
fi
program=$prefix/lib/gallery-dedup

for name in gallery-dedup gallery-dedup-window; do
    # Only links to this program: another one of that name stays.
    if [ -L "$prefix/bin/$name" ] && [ "$(readlink "$prefix/bin/$name")" = "$program/$name" ]; then
        rm -f "$prefix/bin/$name"
    fi
done
rm -f "$data/applications/gallery-dedup.desktop" "$data/metainfo/org.gallerydedup.GalleryDedup.metainfo.xml"
for icon in "$data"/icons/hicolor/*/apps/gallery-dedup.png "$data"/icons/hicolor/scalable/apps/gallery-dedup.svg; do
    rm -f "$icon"
done
rm -rf "$program"

if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$data/applications" || true
fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true
fi

echo "Gallery Dedup is removed. What it remembers stays, for the day you install it again:"
for kept in "${XDG_CONFIG_HOME:-$HOME/.config}/gallery-dedup" "${XDG_DATA_HOME:-$HOME/.local/share}/gallery-dedup" \
    "${XDG_CACHE_HOME:-$HOME/.cache}/gallery-dedup" "${XDG_STATE_HOME:-$HOME/.local/state}/gallery-dedup"; do
    if [ -e "$kept" ]; then
        echo "    $kept"
    fi
done
