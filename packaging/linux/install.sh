#!/bin/sh
# Installs Gallery Dedup for you alone, without root: the program into ~/.local/lib/gallery-dedup, the commands
# gallery-dedup and gallery-dedup-window into ~/.local/bin, and the entry in the menu, the icons and the description
# for software centres into ~/.local/share. An older version is replaced; settings and what is known of photos stay.
#
#     sh install.sh              from any folder
#     PREFIX=/somewhere sh install.sh
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
prefix=${PREFIX:-$HOME/.local}
data=$prefix/share
if [ -z "${PREFIX:-}" ]; then
    data=${XDG_DATA_HOME:-$data}
fi
# Not share/gallery-dedup: there lies what the program remembers.
program=$prefix/lib/gallery-dedup

for needed in gallery-dedup desktop uninstall.sh; do
    if [ ! -e "$here/$needed" ]; then
        echo "install.sh: $here/$needed is missing: unpack the whole archive first" >&2
        exit 1
    fi
done

mkdir -p "$prefix/bin" "$prefix/lib" "$data/applications" "$data/metainfo" "$data/icons"

# The new one is complete before the old one goes.
rm -rf "$program.new" "$program.old"
cp -R -P "$here/gallery-dedup" "$program.new"
cp "$here/uninstall.sh" "$program.new/uninstall.sh"
if [ -e "$program" ]; then
    mv "$program" "$program.old"
fi
mv "$program.new" "$program"
rm -rf "$program.old"
for name in gallery-dedup gallery-dedup-window; do
    ln -sf "$program/$name" "$prefix/bin/$name"
done

cp -R "$here/desktop/icons/hicolor" "$data/icons/"
cp "$here/desktop/org.gallerydedup.GalleryDedup.metainfo.xml" "$data/metainfo/"

# The entry names the program by its full path, since ~/.local/bin need not be on the path of a desktop. In an entry
# the characters " ` $ and \ are written with backslashes, which are themselves written twice, and % is written twice.
quoted=$(printf '%s' "$program/gallery-dedup-window" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
plain=$(printf '%s' "$program/gallery-dedup-window" | sed -e 's/\\/\\\\/g')
entry=$data/applications/gallery-dedup.desktop
while IFS= read -r line; do
    case $line in
        "Exec=gallery-dedup-window"*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=gallery-dedup-window}" ;;
        "TryExec="*) printf 'TryExec=%s\n' "$plain" ;;
        "Exec=sh -c "*) printf 'Exec=sh -c "exec \\\\"\\\\$0\\\\" \\\\"\\\\$(xdg-user-dir PICTURES)\\\\"" "%s"\n' "$quoted" ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/desktop/gallery-dedup.desktop" >"$entry.new"
mv "$entry.new" "$entry"

if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$data/applications" || true
fi
if command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true
fi

echo "Gallery Dedup is in $program."
case ":$PATH:" in
    *":$prefix/bin:"*) echo "Start it from the menu, or with: gallery-dedup" ;;
    *) echo "Start it from the menu, or with: $prefix/bin/gallery-dedup ($prefix/bin is not on your PATH)" ;;
esac
echo "To remove it: sh \"$program/uninstall.sh\""
