#!/bin/sh
# Makes small media files as cameras, recorders, converters and accidents leave them, in the folder $1.
# Tests read each of them; nothing here is kept in the repository.
set -eu
cd "$1"

ff() { timeout 30 ffmpeg -nostdin -v error -y "$@"; }
picture="-f lavfi -i testsrc=size=96x64:rate=25:duration=1"
tone="-f lavfi -i sine=frequency=330:sample_rate=44100:duration=1"
h264="-c:v libx264 -preset ultrafast -pix_fmt yuv420p"
both="$picture $tone $h264 -c:a aac -shortest"

# A plain one, from which others are made.
ff $both plain.mp4
ff $both -f mpegts plain.ts

# Streams that are not there, or hardly.
ff $picture $h264 no_audio.mp4
ff $tone -c:a aac no_video.mp4
ff -f lavfi -i testsrc=size=96x64:rate=25:duration=1 -frames:v 1 $h264 one_frame.mp4
ff $picture $tone $h264 -c:a aac -t 1 -af atrim=end_sample=1 hardly_any_sound.mp4
ff $picture -f lavfi -i anullsrc=r=44100:cl=mono -t 1 $h264 -c:a aac silent_track.mp4
ff $picture -f lavfi -i sine=duration=0.001 $h264 -c:a pcm_s16le empty_track.mkv
ff $tone -f lavfi -i color=blue:s=64x64:d=0.04 -map 0:a -map 1:v -frames:v 1 -c:v png -c:a aac -disposition:v attached_pic cover.m4a

# Time.
ff -f lavfi -i testsrc=size=96x64:rate=25:duration=1 -vf "select='not(mod(n,3))+lt(n,8)'" -fps_mode vfr $h264 vfr.mp4
ff -f lavfi -i testsrc=size=96x64:rate=240:duration=0.5 $h264 fps_240.mp4
ff -f lavfi -i testsrc=size=96x64:rate=1:duration=5 $h264 fps_1.mp4
ff -f lavfi -i testsrc=size=96x64:rate=30000/1001:duration=1 $tone $h264 -c:a aac ntsc.mp4
ff -ss 0.5 -i plain.mp4 -c copy edit_list.mp4
ff -itsoffset -0.4 -i plain.mp4 -c copy -avoid_negative_ts disabled negative_times.mkv
ff -itsoffset 5 -i plain.mp4 -c copy -copyts late_start.mkv
ff -i plain.mp4 -itsoffset 0.3 -i plain.mp4 -map 0:v -map 1:a -c copy sound_later.mp4
ff -itsoffset 40000 -i plain.ts -c copy -copyts -f mpegts far_start.ts
cat plain.ts far_start.ts >discontinuity.ts
cat plain.ts plain.ts >clock_set_back.ts

# Pictures.
ff -display_rotation 90 -i plain.mp4 -c copy rotated.mp4 2>/dev/null || ff -i plain.mp4 -c copy -metadata:s:v rotate=90 rotated.mp4
ff -f lavfi -i testsrc=size=96x64:rate=25:duration=1 -vf setsar=4/3 $h264 anamorphic.mp4
ff -f lavfi -i testsrc=size=3840x2160:rate=5:duration=0.6 $h264 four_k.mp4
ff -f lavfi -i testsrc=size=96x64:rate=25:duration=1 -c:v libx265 -preset ultrafast -x265-params log-level=none -pix_fmt yuv420p10le -color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020nc hdr_10_bit.mp4
ff -f lavfi -i testsrc=size=17x13:rate=25:duration=1 -c:v libx264 -preset ultrafast -pix_fmt yuv444p odd_size.mp4
ff -f lavfi -i testsrc=size=96x64:rate=25:duration=1 -vf "tinterlace=mode=interleave_top,fieldorder=tff" -flags +ilme+ildct -c:v mpeg2video interlaced.mpg
ff -f lavfi -i testsrc=size=96x64:rate=25:duration=1 -pix_fmt gray -c:v ffv1 grey.mkv
ff -f lavfi -i testsrc=size=96x64:rate=10:duration=1 animation.gif
ff -f lavfi -i testsrc=size=96x64 -frames:v 1 still.png
ff $picture -c:v libx264 -preset ultrafast -pix_fmt yuv420p -f h264 raw.h264

# Containers and codecs.
ff $picture $tone -c:v libvpx -deadline realtime -c:a libvorbis vp8.webm
ff $picture $tone $h264 -c:a flac container.mkv
ff $picture $tone -c:v mpeg4 -c:a libmp3lame container.avi
ff $picture $tone -c:v mjpeg -pix_fmt yuvj420p -c:a pcm_s16be container.mov
ff $picture $tone -c:v mpeg1video -c:a mp2 container.mpg
ff $picture $tone -c:v flv -c:a libmp3lame container.flv
ff $picture $tone -c:v wmv2 -c:a wmav2 container.wmv

# Sound.
ff -f lavfi -i "sine=frequency=330:duration=1,aformat=channel_layouts=5.1" -c:a aac surround.m4a
ff $tone -ar 8000 -fflags +bitexact -flags:a +bitexact rate_8k.wav
ff $tone -ar 192000 rate_192k.wav
ff $tone -c:a pcm_s24le pcm_24.wav
ff $tone -c:a pcm_f32le float.wav
ff $tone -c:a libmp3lame sound.mp3
ff $tone -c:a libvorbis sound.ogg
ff $tone -c:a libopus sound.opus
ff $tone -c:a flac sound.flac

# Damage.
size=$(wc -c <plain.ts)
half=$((size / 2))
{ head -c $half plain.ts; head -c 4000 /dev/urandom; tail -c +$((half + 4001)) plain.ts; } >corrupt_middle.ts
{ head -c 30000 sound.flac; head -c 4000 /dev/zero; tail -c +34001 sound.flac; } >corrupt_middle.flac
size=$(wc -c <plain.mp4)
head -c $((size / 2)) plain.mp4 >cut_short.mp4
ff -i plain.mp4 -c copy -movflags faststart fast_start.mp4
head -c $(($(wc -c <fast_start.mp4) * 6 / 10)) fast_start.mp4 >cut_after_index.mp4
head -c 900 container.mkv >cut_after_header.mkv
head -c $(($(wc -c <container.mkv) / 2)) container.mkv >still_recording.mkv
head -c 44 rate_8k.wav >header_only.wav
# A WAV file whose header promises an hour, as recorders leave it that lost power.
{ head -c 40 rate_8k.wav; printf '\377\377\377\177'; tail -c +45 rate_8k.wav; } >wrong_duration.wav
: >zero_bytes.mp4
echo 'This is a text, whatever its name says.' >text.mp4
head -c 20000 /dev/urandom >noise.mp4
printf '#EXTM3U\n#EXTINF:1,\nplain.ts\n' >playlist.m3u8

# Names and kinds of files.
cp plain.mp4 'Ünïcode 名前 🎬.mp4'
cp plain.mp4 ' '
cp plain.mp4 "quote'\"%03d:colon.mp4"
cp plain.mp4 "$(printf 'n%.0s' $(seq 240)).mp4"
cp plain.mp4 no_extension
ln -s plain.mp4 link.mp4
ln -s nowhere.mp4 dangling.mp4
mkdir folder.mp4
mkfifo pipe.mp4
cp plain.mp4 unreadable.mp4
chmod 000 unreadable.mp4
